/**
 * Opens a page beside the pane's own in the person's browser; false where Excel leaves that to the link itself. A link out
 * of a web view may open nothing on the desktop, where this set is known; Excel on the web lacks it and is in a browser
 * already (Microsoft: Office.UI.openBrowserWindow, OpenBrowserWindowApi 1.1).
 */
export function openPage(address: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(new URL(address, location.href).href);
  return true;
}
