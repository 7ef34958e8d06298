const KEY = 'nplv-theme';

/** Returns whether the user chose the dark theme. */
export function isDark(): boolean {
  return localStorage.getItem(KEY) === 'dark';
}

/** Applies a theme to the page, and remembers it. */
export function applyTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  localStorage.setItem(KEY, dark ? 'dark' : 'light');
}
