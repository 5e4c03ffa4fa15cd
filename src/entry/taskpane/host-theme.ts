/** What Office wears, or undefined where it does not say, as on the web. */
export function hostTheme(): "light" | "dark" | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return themeOf(theme?.bodyBackgroundColor);
}

/**
 * Light or dark by the luminance of a colour such as `#262626`. Office's own `isDarkTheme` cannot be used: the library
 * of 2022 turns false into "#000000".
 */
export function themeOf(background: string | undefined): "light" | "dark" | undefined {
  const found = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "");
  if (found === null) return undefined;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
