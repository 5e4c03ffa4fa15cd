import type { ReportPage } from "../../app";

const KEY = "hebiao:page";

/** Lays a page where the window that is about to open finds it; null takes it away. */
export function keepPage(page: ReportPage | null): void {
  try {
    if (page === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(page));
  } catch {
    // Storage can be switched off or full: the window then asks for its page.
  }
}

/** Takes the page that was laid ready, once; null where there is none. */
export function takePage(): ReportPage | null {
  try {
    const page = pageIn(localStorage.getItem(KEY));
    localStorage.removeItem(KEY);
    return page;
  } catch {
    return null;
  }
}

/** The page in a text that was kept or sent, or null where it holds none. */
export function pageIn(text: string | null): ReportPage | null {
  const kept: unknown = JSON.parse(text ?? "null");
  if (typeof kept !== "object" || kept === null) return null;
  if (!("title" in kept && "html" in kept && "print" in kept && "hint" in kept)) return null;
  const { title, html, print, hint } = kept;
  if (typeof title !== "string" || typeof html !== "string") return null;
  return typeof print === "string" && typeof hint === "string" ? { title, html, print, hint } : null;
}
