import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * What fields look like where letters are typed. The elements are the browser's own: Fluent's do no more for a plain
 * line of text, and weigh as much as the engine's reading of tables.
 */
export const useTextFieldStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "5px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textOverflow: "ellipsis",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus": {
      outlineStyle: "none",
      borderBottom: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `inset 0 -1px 0 0 ${tokens.colorCompoundBrandStroke}`,
      // Shadows are not drawn there.
      "@media (forced-colors: active)": { outline: "2px solid" },
    },
  },
  several: { resize: "vertical" },
});
