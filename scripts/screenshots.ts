// Takes pictures of the pane at 350 pixels: inside Excel's stead over the test host with 0, 3 and 300 findings, and each
// state of the gallery, in four themes and both languages. `npm run screenshots -- folder` over the last build
// (`npm run build -- --env stories`); further arguments are parts of the pictures' names, to take some only.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { CLEAN, MANY, THREE } from "../test/browser/addin-books";
import { AddinStand } from "../test/browser/addin-stand";
import type { SheetSketch } from "../test/office-host";
import { STORIES } from "../test/stories/stories";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const LOOKS = [
  { theme: "light", scheme: "light", background: "#ffffff", contrast: false },
  { theme: "dark", scheme: "dark", background: "#262626", contrast: false },
  { theme: "contrast-light", scheme: "light", background: "#ffffff", contrast: true },
  { theme: "contrast-dark", scheme: "dark", background: "#000000", contrast: true },
] as const;
const LANGUAGES = ["zh-CN", "en"] as const;
const BOOKS: Readonly<Record<string, readonly SheetSketch[]>> = { 0: [CLEAN], 3: THREE, 300: [MANY] };

type Look = (typeof LOOKS)[number];
type Language = (typeof LANGUAGES)[number];

const [folder = join("dist", "screenshots"), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
void takeAll().then((count) => {
  console.log(`screenshots: ${count} in ${folder}`);
});

async function takeAll(): Promise<number> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser to take pictures with");
  process.env["CHROME_PATH"] = found.path;
  return (await takeAddin()) + (await takeStories(found.path));
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}

/** The name of a picture, and how it looks. */
function sights(subjects: readonly string[]): readonly {
  readonly name: string;
  readonly subject: string;
  readonly look: Look;
  readonly language: Language;
}[] {
  return subjects
    .flatMap((subject) =>
      LANGUAGES.flatMap((language) =>
        LOOKS.map((look) => ({ name: `${subject}-${language}-${look.theme}`, subject, look, language })),
      ),
    )
    .filter(({ name }) => isWanted(name));
}

async function takeAddin(): Promise<number> {
  const wishes = sights(Object.keys(BOOKS).map((count) => `findings-${count}`));
  if (wishes.length === 0) return 0;
  const stand = await AddinStand.open();
  for (const { name, subject, look, language } of wishes) {
    const english = language === "en";
    const foreground = look.scheme === "light" ? "#262626" : "#ffffff";
    const theme = { background: look.background, foreground };
    const { page, close } = await stand.pane(BOOKS[subject.slice("findings-".length)] ?? [], {
      desktop: { locale: english ? "en-US" : "zh-CN", theme },
    });
    if (look.contrast) {
      await page.getByRole("button", { name: english ? "Settings" : "设置" }).click();
      await page.getByText(english ? "High contrast" : "高对比度").click();
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: english ? "Check" : "核对", exact: true }).click();
    await page
      .getByText(english ? "relation" : "勾稽关系")
      .first()
      .waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await close();
  }
  await stand.close();
  return wishes.length;
}

async function takeStories(executablePath: string): Promise<number> {
  const wishes = sights(Object.keys(STORIES));
  if (wishes.length === 0) return 0;
  const site = await serve(resolve("dist", "web"));
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  for (const { name, subject, look, language } of wishes) {
    const page = await browser.newPage({
      viewport: { width: 350, height: 720 },
      colorScheme: look.scheme,
      reducedMotion: "reduce",
    });
    const theme = look.contrast ? "contrast" : look.theme;
    await page.goto(`${site.address}/stories.html?story=${subject}&language=${language}&theme=${theme}`);
    await page.locator("h1").waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  site.close();
  return wishes.length;
}
