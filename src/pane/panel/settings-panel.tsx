import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame } from "../../app";
import { LANGUAGES, PROFILE_IDS, THEMES } from "../../app";
import { Choices, OnOff } from "../field/choices";
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
      <Choices
        label={ui.language}
        values={LANGUAGES}
        names={languages}
        chosen={settings.language}
        onChoose={(language) => send({ is: "set-language", language })}
      />
      <Choices
        label={ui.theme}
        values={THEMES}
        names={themes}
        chosen={settings.theme}
        onChoose={(theme) => send({ is: "set-theme", theme })}
      />
      <Choices
        label={ui.profile}
        values={["auto", ...PROFILE_IDS]}
        names={ui.profiles}
        chosen={settings.profile ?? "auto"}
        onChoose={(profile) => send({ is: "set-profile", profile: profile === "auto" ? null : profile })}
      />
      <OnOff
        label={ui.autoRecheck}
        on={settings.autoRecheck}
        onChange={(on) => send({ is: "set-auto-recheck", on })}
      />
    </div>
  );
}
