import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  /** Called when the list opens. */
  readonly onOpen?: (() => void) | undefined;
}

/** List of choices that opens below its field, also in a narrow pane. */
export function ChoiceList({ label, options, chosen, onChoose, onOpen }: Props) {
  return (
    <Dropdown
      label={label}
      options={options.map(({ key, text }) => ({ key, text, title: text }))}
      selectedKey={chosen}
      responsiveMode={ResponsiveMode.large}
      dropdownWidth="auto"
      calloutProps={{ ...(onOpen && { onLayerMounted: onOpen }) }}
      onChange={(_, option) => option && onChoose(String(option.key))}
    />
  );
}
