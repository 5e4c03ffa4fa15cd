import { Field, makeStyles, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame } from "../../app";
import { LANGUAGES, THEMES } from "../../app";
import type { Send } from "../send";

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "8px 16px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "18px",
  },
  switch: { marginLeft: "-8px" },
});

interface SettingsPanelProps {
  readonly frame: Frame;
  readonly send: Send;
}

/** What a person can choose; everything takes effect at once. */
export function SettingsPanel({ frame, send }: SettingsPanelProps): ReactElement {
  const styles = useStyles();
  const { ui, settings } = frame;
  const languages = { "zh-CN": ui.languageZh, en: ui.languageEn };
  const themes = {
    auto: ui.themeAuto,
    light: ui.themeLight,
    dark: ui.themeDark,
    contrast: ui.themeContrast,
  };
  return (
    <div className={styles.panel}>
      <Field label={ui.language}>
        <RadioGroup value={settings.language}>
          {LANGUAGES.map((language) => (
            <Radio
              key={language}
              value={language}
              label={languages[language]}
              onChange={() => send({ is: "set-language", language })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={ui.theme}>
        <RadioGroup value={settings.theme}>
          {THEMES.map((theme) => (
            <Radio
              key={theme}
              value={theme}
              label={themes[theme]}
              onChange={() => send({ is: "set-theme", theme })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Switch
        className={styles.switch}
        label={ui.autoRecheck}
        checked={settings.autoRecheck}
        onChange={(_, { checked }) => send({ is: "set-auto-recheck", on: checked })}
      />
    </div>
  );
}
