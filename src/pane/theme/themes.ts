import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { Settings } from "../../app";

/** One accent, a quiet green of ledgers; 80 stands at 5.5 : 1 on white. */
const BRAND: BrandVariants = {
  10: "#04120e",
  20: "#0a2019",
  30: "#0d3126",
  40: "#0e4032",
  50: "#0e503e",
  60: "#0d604a",
  70: "#0b7055",
  80: "#0f7b5f",
  90: "#2f8d72",
  100: "#4a9e84",
  110: "#63af96",
  120: "#7cc0a9",
  130: "#95d0bc",
  140: "#afe0cf",
  150: "#c9efe2",
  160: "#e5faf2",
};

/** Fluent's own stack has no Chinese font. */
const CHINESE =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Segoe UI", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const FONTS = { fontFamilyBase: CHINESE };

const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONTS };

const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
};

const BLACK: Theme = {
  ...teamsHighContrastTheme,
  ...FONTS,
  // Its bright green for what cannot be pressed would be the loudest thing in sight.
  colorNeutralForegroundDisabled: "#949494",
  colorNeutralStrokeDisabled: "#949494",
  // On black a button without an edge would be words that float.
  colorNeutralBackgroundDisabled: "#262626",
};

/** Black on white with nothing between, for eyes that need light paper: the counterpart of the black one. */
const WHITE: Theme = {
  ...LIGHT,
  colorNeutralForeground1: "#000000",
  colorNeutralForeground1Hover: "#000000",
  colorNeutralForeground1Pressed: "#000000",
  colorNeutralForeground1Selected: "#000000",
  colorNeutralForeground2: "#000000",
  colorNeutralForeground2Hover: "#000000",
  colorNeutralForeground2Pressed: "#000000",
  colorNeutralForeground3: "#000000",
  colorNeutralForeground3Hover: "#000000",
  colorNeutralForeground4: "#000000",
  colorNeutralBackground2: "#ffffff",
  colorNeutralBackground3: "#ffffff",
  colorNeutralBackground1Hover: "#e0e0e0",
  colorSubtleBackgroundHover: "#e0e0e0",
  colorNeutralStroke1: "#000000",
  colorNeutralStroke2: "#000000",
  colorNeutralStroke3: "#000000",
  colorNeutralStrokeAccessible: "#000000",
  colorNeutralStroke1Hover: "#000000",
  colorBrandBackground: "#00402f",
  colorBrandBackgroundHover: "#002b20",
  colorBrandForeground1: "#00402f",
  colorBrandForegroundLink: "#00402f",
  colorCompoundBrandStroke: "#00402f",
  colorPaletteRedForeground1: "#8b0000",
  colorPaletteDarkOrangeForeground1: "#5c2e00",
};

export type ThemeName = "light" | "dark" | "contrast-light" | "contrast-dark";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: LIGHT,
  dark: DARK,
  "contrast-light": WHITE,
  "contrast-dark": BLACK,
};

/** English by a Latin font first: a Chinese one sets quotation marks as wide as its characters. */
const IN_ENGLISH: Readonly<Record<ThemeName, Theme>> = {
  light: inEnglish(LIGHT),
  dark: inEnglish(DARK),
  "contrast-light": inEnglish(WHITE),
  "contrast-dark": inEnglish(BLACK),
};

function inEnglish(theme: Theme): Theme {
  return { ...theme, fontFamilyBase: `"Segoe UI", "Helvetica Neue", Arial, ${CHINESE}` };
}

/** The same object for the same name and language. */
export function themeFor(name: ThemeName, language: Settings["language"]): Theme {
  return (language === "en" ? IN_ENGLISH : THEMES)[name];
}
