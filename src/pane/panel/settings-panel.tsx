import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame } from "../../app";
import { LANGUAGES, PROFILE_IDS, THEMES, TOLERANCE_IDS, TOLERANCES, WRITE_FORMS } from "../../app";
import { Choices, OnOff } from "../field/choices";
import { SelectField } from "../field/labelled";
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
  heading: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  kinds: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "10px" },
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
      <SelectField
        label={ui.profile}
        heads
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
      <div>
        <OnOff label={ui.autoMarks} on={settings.marks} onChange={(on) => send({ is: "set-marks", on })} />
        <p className={styles.hint}>{ui.autoMarksHint}</p>
      </div>
      <Choices
        label={ui.write}
        values={WRITE_FORMS}
        names={ui.writeForms}
        chosen={settings.write}
        onChoose={(write) => send({ is: "set-write", write })}
      />
      <ToleranceSettings frame={frame} send={send} />
    </div>
  );
}

/** How each kind of findings is taken. */
function ToleranceSettings({ frame: { ui, settings }, send }: SettingsPanelProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{ui.tolerance}</h2>
      <p className={styles.hint}>{ui.toleranceHint}</p>
      <div className={styles.kinds}>
        {TOLERANCE_IDS.map((kind) => (
          <div key={kind}>
            <SelectField
              label={ui.toleranceKinds[kind].name}
              values={TOLERANCES}
              names={ui.tolerances}
              chosen={settings.tolerances[kind] ?? "usual"}
              onChoose={(tolerance) => send({ is: "set-tolerance", kind, tolerance })}
            />
            <p className={styles.hint}>{ui.toleranceKinds[kind].means}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
