import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Settings } from "../../app";
import type { HostTheme } from "./host-theme";
import { useSystemDark } from "./host-theme";
import type { ThemeName } from "./themes";
import { themeFor } from "./themes";

interface ThemedProps {
  readonly settings: Settings;
  /** What the host wears, where it can say; otherwise the system is asked. */
  readonly host?: HostTheme | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  dark: { colorScheme: "dark" },
  light: { colorScheme: "light" },
  all: { height: "100%" },
});

/** Puts all within it into the theme the person has chosen, and tells the page's language. */
export function Themed({ settings, host, className, children }: ThemedProps): ReactElement {
  const systemDark = useSystemDark();
  const name = themeName(settings.theme, host ?? (systemDark ? "dark" : "light"));
  const styles = useStyles();
  const isDark = name === "dark" || name === "contrast-dark";
  return (
    <FluentProvider
      theme={themeFor(name, settings.language)}
      lang={settings.language}
      data-theme={name}
      // Fluent gives these classes to its popups as well: only what holds for them may stand here.
      className={isDark ? styles.dark : styles.light}
      style={{ height: "100%" }}
    >
      <div className={mergeClasses(styles.all, className)}>{children}</div>
    </FluentProvider>
  );
}

function themeName(chosen: Settings["theme"], host: HostTheme): ThemeName {
  switch (chosen) {
    case "auto":
      return host;
    case "contrast":
      return host === "dark" ? "contrast-dark" : "contrast-light";
    case "light":
    case "dark":
      return chosen;
  }
}
