const KEY = 'nplv-theme';

/** Whether someone chose the dark theme before. */
export function isDark(): boolean {
  return localStorage.getItem(KEY) === 'dark';
}

/** Shows the page in a theme, and remembers it. */
export function applyTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  localStorage.setItem(KEY, dark ? 'dark' : 'light');
}
