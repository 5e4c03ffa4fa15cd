import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import type { Session, Settings } from "../../src/app";
import { DEFAULT_SETTINGS, LANGUAGES, THEMES } from "../../src/app";
import { Pane, Themed, useSession } from "../../src/pane";
import { PANEL_OF, STORIES } from "./stories";
import "./stories.css";

// `stories.html` lists every state of the pane; `?story=findings&language=en&theme=dark&width=320` shows one.
const wanted = new URLSearchParams(location.search);
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: LANGUAGES.find((one) => one === wanted.get("language")) ?? "zh-CN",
  theme: THEMES.find((one) => one === wanted.get("theme")) ?? "auto",
};
const name = wanted.get("story") ?? "";
const story = STORIES[name];
const panel = PANEL_OF[name];
const root = document.getElementById("root");
if (root !== null) {
  document.documentElement.lang = settings.language;
  const drawing = createRoot(root);
  if (story === undefined) drawing.render(<Contents />);
  else
    void story(settings).then((session) => {
      drawing.render(<StoryPage session={session} width={Number(wanted.get("width") ?? 350)} />);
    });
}

function StoryPage({ session, width }: { readonly session: Session; readonly width: number }): ReactElement {
  const { frame } = useSession(session);
  return (
    <Themed settings={frame.settings}>
      <main className="story" style={{ width }}>
        <Pane session={session} {...(panel === undefined ? {} : { panel })} />
      </main>
    </Themed>
  );
}

function Contents(): ReactElement {
  return (
    <main className="contents">
      <h1>核表</h1>
      <ul>
        {Object.keys(STORIES).map((name) => (
          <li key={name}>
            {name}{" "}
            {LANGUAGES.flatMap((language) =>
              THEMES.filter((theme) => theme !== "auto").map((theme) => (
                <a key={`${language} ${theme}`} href={`?story=${name}&language=${language}&theme=${theme}`}>
                  {language} {theme}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
