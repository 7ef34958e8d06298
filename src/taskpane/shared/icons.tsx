import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

/** Icons of the pane: lines on a grid of 16, drawn in code so that nothing is fetched. */
const lines = {
  explore: 'M2 13.5h12M3.5 13.5V9M7 13.5V5.5M10.5 13.5V8M14 13.5V2.5',
  formula: 'M9.8 2.6c-1.7-.6-2.6.4-2.9 1.9L5.2 12c-.3 1.5-1.2 2.2-2.7 1.7M4.2 6.5h4.6M9.5 8l4 5M13.5 8l-4 5',
  reconcile: 'M2.5 4.5h7M2.5 8h5M2.5 11.5h5M8.5 10.5l2 2 4-4.5',
  audit: 'M3 2.5h7M3 5.5h7M3 8.5h4M10 13A3 3 0 1 0 10 7a3 3 0 0 0 0 6ZM12.2 12.2l1.8 1.8',
  explain: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.3v.2',
  templates: 'M2.5 2.5h11v11h-11v-11ZM2.5 6h11M6.5 6v7.5M6.5 9.8h7',
  sources: 'M3.5 2.5h6l3 3v8h-9v-11ZM9.5 2.5v3h3M5.5 8.5h5M5.5 11h5',
  deadlines: 'M2.5 4h11v9.5h-11V4ZM2.5 7h11M5.5 2.5v3M10.5 2.5v3M5.2 9.5h.1M8 9.5h.1M10.8 9.5h.1',
  insert: 'M2.5 2.5h11v4M2.5 2.5v11h4M2.5 6.5h11M6.5 2.5v11M11.5 9v5M9 11.5h5',
  replace: 'M3 6.5A5 5 0 0 1 12.4 5M13 2.5V5.5h-3M13 9.5A5 5 0 0 1 3.6 11M3 13.5v-3h3',
  pick: 'M2.5 2.5h11v11h-11v-11ZM2.5 6h11M6 2.5v11',
  back: 'M7 3.5 2.5 8 7 12.5M2.5 8h11',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5v3.5M8 5v.2',
  warning: 'M8 2.5 14 13.5H2L8 2.5ZM8 6.5v3.2M8 11.6v.2',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  open: 'M2.5 13.5v-10h4l1.5 2h5.5v8h-11ZM2.5 7.5h11',
  outside: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M6.5 3.5h-4v10h10v-4',
  download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof lines;

/** Decorative icon next to words with the same meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}

/** Registers icons for Fabric's components, in place of a font from a server. */
export function registerFabricIcons(): void {
  const names: Readonly<Record<string, IconName>> = {
    ChevronDown: 'down',
    ChevronUp: 'up',
    CheckMark: 'check',
    Cancel: 'close',
    Clear: 'close',
    ErrorBadge: 'error',
    Blocked2: 'error',
    Completed: 'check',
  };
  const own = Object.keys(lines).map((name) => [name, name] as [string, IconName]);
  const icons = [...own, ...Object.entries(names)].map(([name, drawn]) => [name, <Icon key={name} name={drawn} />]);
  registerIcons({ icons: Object.fromEntries(icons), style: { lineHeight: 0 } });
}
