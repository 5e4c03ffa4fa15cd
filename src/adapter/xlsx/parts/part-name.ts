/** The folder of a part, with its slash, or "" at the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part stand; "" is the package itself. */
export function relationshipsOf(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/**
 * The part a relationship's target names, seen from the part that has the relationship. Targets may be relative,
 * absolute, climb by `..`, and some writers use backslashes or escape them as in an address.
 */
export function resolveTarget(from: string, target: string): string {
  const path = (target.split("#")[0] ?? "").replace(/\\/g, "/");
  const steps = (path.startsWith("/") ? path : folderOf(from) + path).split("/");
  const names: string[] = [];
  for (const step of steps) {
    if (step === "..") names.pop();
    else if (step !== "." && step !== "") names.push(step);
  }
  return names.join("/");
}
