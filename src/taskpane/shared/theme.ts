import { createTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';
import type { Appearance } from '../../workbook/port';

/** Colours of the pane. */
interface Colours {
  readonly text: string;
  readonly quiet: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentPressed: string;
  readonly onAccent: string;
  readonly tint: string;
  readonly good: string;
  readonly warning: string;
  readonly danger: string;
  /** Shades of the years in a bar, first to last: three for the annex, three for own data. */
  readonly bars: readonly string[];
}

const colours: Readonly<Record<Appearance, Colours>> = {
  light: {
    text: '#242424',
    quiet: '#5c5c5c',
    surface: '#ffffff',
    raised: '#f6f6f6',
    line: '#e1e1e1',
    edge: '#868686',
    accent: '#0f703b',
    accentPressed: '#0a5029',
    onAccent: '#ffffff',
    tint: '#e9f4ee',
    good: '#0f703b',
    warning: '#8a4b00',
    danger: '#b10e1c',
    bars: ['#a3cdb6', '#4f9f74', '#0f5c33', '#9dc3e6', '#4a86c5', '#1f4e79'],
  },
  dark: {
    text: '#f3f3f3',
    quiet: '#b8b8b8',
    surface: '#1f1f1f',
    raised: '#2b2b2b',
    line: '#404040',
    edge: '#8f8f8f',
    accent: '#6fcf97',
    accentPressed: '#9be2b8',
    onAccent: '#10291b',
    tint: '#213a2c',
    good: '#6fcf97',
    warning: '#f2b866',
    danger: '#ff9a9e',
    bars: ['#2f6a49', '#57a67c', '#b5e6cb', '#2c5a85', '#5b93cf', '#b7d6f2'],
  },
  contrast: {
    text: '#ffffff',
    quiet: '#ffffff',
    surface: '#000000',
    raised: '#000000',
    line: '#ffffff',
    edge: '#ffffff',
    accent: '#ffff00',
    accentPressed: '#ffffff',
    onAccent: '#000000',
    tint: '#000000',
    good: '#00ff00',
    warning: '#ffff00',
    danger: '#ffa0a0',
    bars: ['#808080', '#00ffff', '#ffffff', '#ffff00', '#ff80ff', '#00ff00'],
  },
};

/** Font of Office, or the nearest in width. */
const fontFamily =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans Condensed', sans-serif";

/** Fabric theme of an appearance. */
export function themeFor(appearance: Appearance): Theme {
  const { text, quiet, surface, raised, line, edge, accent, accentPressed, onAccent, tint } = colours[appearance];
  return createTheme({
    isInverted: appearance !== 'light',
    defaultFontStyle: { fontFamily },
    palette: {
      themePrimary: accent,
      themeDark: accentPressed,
      themeDarkAlt: accentPressed,
      themeDarker: accentPressed,
      themeSecondary: accent,
      themeTertiary: accent,
      themeLight: tint,
      themeLighter: tint,
      themeLighterAlt: tint,
      white: surface,
      black: text,
      neutralDark: text,
      neutralPrimary: text,
      neutralPrimaryAlt: text,
      neutralSecondary: quiet,
      neutralSecondaryAlt: quiet,
      neutralTertiary: edge,
      neutralTertiaryAlt: edge,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: raised,
      neutralLighter: raised,
      neutralLighterAlt: raised,
    },
    semanticColors: {
      primaryButtonText: onAccent,
      primaryButtonTextHovered: onAccent,
      primaryButtonTextPressed: onAccent,
      primaryButtonBackgroundDisabled: line,
      primaryButtonTextDisabled: quiet,
      inputBorder: edge,
      inputPlaceholderText: quiet,
    },
  });
}

/** Sets the colours of an appearance as CSS variables of the page. */
export function paintPage(appearance: Appearance, root: HTMLElement): void {
  const { bars, ...named } = colours[appearance];
  for (const [name, colour] of Object.entries(named)) root.style.setProperty(`--${name}`, colour);
  bars.forEach((colour, year) => root.style.setProperty(`--bar-${year + 1}`, colour));
  root.style.setProperty('--font', fontFamily);
  root.style.colorScheme = appearance === 'light' ? 'light' : 'dark';
  root.dataset['appearance'] = appearance;
}
