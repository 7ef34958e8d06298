import { ComboBox, type IComboBoxProps } from 'office-ui-fabric-react/lib/ComboBox';

/** Low enough to leave the field in sight. */
const LIST_HEIGHT_PX = 320;

/** A field with a list that unfolds under it, in which anything else can be typed too. */
export function TypedChoice(props: IComboBoxProps) {
  return (
    <ComboBox
      allowFreeform
      autoComplete="on"
      useComboBoxAsMenuWidth
      calloutProps={{ calloutMaxHeight: LIST_HEIGHT_PX }}
      {...props}
    />
  );
}
