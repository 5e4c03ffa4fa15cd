import type { XmlElement } from "./xml-elements";

/** What a manifest is held against. */
export interface Surroundings {
  /** A manifest for a server, not for this machine. */
  readonly production: boolean;
  /** The names under which the page registers its commands. */
  readonly commands: readonly string[];
  /** The bytes served under a path of the add-in's own address, or null where nothing is. */
  readonly file: (path: string) => Uint8Array | null;
}

/** One thing that the schema does not see: what to look for, and each place where it is found. */
export interface ManifestRule {
  readonly id: string;
  readonly find: (elements: readonly XmlElement[], around: Surroundings) => readonly string[];
}

const RESOURCES = new Set(["Image", "Url", "String"]);
const LOCALE = "en-US";

const danglingResid: ManifestRule = {
  id: "dangling-resid",
  find: (elements) => {
    const known = new Set(resources(elements).map(({ attributes }) => attributes["id"]));
    return used(elements).filter((id) => !known.has(id));
  },
};

const unusedResource: ManifestRule = {
  id: "unused-resource",
  find: (elements) => {
    const wanted = new Set(used(elements));
    return resources(elements).flatMap(({ attributes: { id = "" } }) => (wanted.has(id) ? [] : [id]));
  },
};

const doubledId: ManifestRule = {
  id: "doubled-id",
  find: (elements) => {
    const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  },
};

const insecureAddress: ManifestRule = {
  id: "insecure-address",
  find: (elements) => addresses(elements).filter((address) => !address.startsWith("https://")),
};

/** A server's manifest that leads to this machine, or to the address a build without one is given. */
const localAddress: ManifestRule = {
  id: "local-address",
  find: (elements, { production }) =>
    production
      ? servers(elements).filter((server) =>
          /^\w+:\/\/(?:localhost|127\.|\[::1\]|hebiao\.example)/.test(server),
        )
      : [],
};

const severalServers: ManifestRule = {
  id: "several-servers",
  find: (elements) => servers(elements).slice(1),
};

const missingFile: ManifestRule = {
  id: "missing-file",
  find: (elements, { file }) => [
    ...new Set(
      addresses(elements)
        .map(pathOf)
        .filter((path) => file(path) === null),
    ),
  ],
};

/** A picture of the wrong size is scaled and blurred by Office without a word. */
const wrongSize: ManifestRule = {
  id: "wrong-picture-size",
  find: (elements, { file }) => {
    const addressOf = new Map(
      resources(elements).map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""]),
    );
    const asked = elements.filter(
      ({ name, attributes }) => name === "Image" && attributes["size"] !== undefined,
    );
    return asked.flatMap(({ attributes: { size = "", resid = "" } }) => {
      const bytes = file(pathOf(addressOf.get(resid) ?? ""));
      return bytes === null || widthOf(bytes) === Number(size) ? [] : [`${resid} at ${size}`];
    });
  },
};

/** Microsoft: "Icon element": these three are required, the others only make it sharper. */
const missingSize: ManifestRule = {
  id: "missing-picture-size",
  find: (elements) =>
    elements
      .filter(({ name }) => name === "Icon")
      .flatMap(({ path, inside }) => {
        const sizes = inside.map(({ attributes }) => attributes["size"]);
        return ["16", "32", "80"]
          .filter((size) => !sizes.includes(size))
          .map((size) => `${path.at(-1) ?? ""} ${size}`);
      }),
};

const functionWithoutCommand: ManifestRule = {
  id: "function-without-command",
  find: (elements, { commands }) => functions(elements).filter((name) => !commands.includes(name)),
};

const commandWithoutButton: ManifestRule = {
  id: "command-without-button",
  find: (elements, { commands }) => commands.filter((name) => !functions(elements).includes(name)),
};

/** Everything a person reads exists in both languages; help pages too. */
const missingLocale: ManifestRule = {
  id: "missing-locale",
  find: (elements) =>
    elements.filter(speaks).flatMap(({ name, attributes, inside }) => {
      const said = inside.filter((one) => one.name === "Override" && one.attributes["Locale"] === LOCALE);
      return said.some((one) => (one.attributes["Value"] ?? "") !== "") ? [] : [attributes["id"] ?? name];
    }),
};

const wrongDefaultLocale: ManifestRule = {
  id: "wrong-default-locale",
  find: (elements) =>
    elements.filter(({ name, text }) => name === "DefaultLocale" && text !== "zh-CN").map(({ text }) => text),
};

/** A shared runtime is one page: pane, commands and runtime must name the same one. */
const severalRuntimes: ManifestRule = {
  id: "several-runtimes",
  find: (elements) => {
    const pages = elements
      .filter(
        ({ name, path }) =>
          name === "Runtime" ||
          name === "FunctionFile" ||
          (name === "SourceLocation" && path.includes("Action")),
      )
      .map(({ attributes }) => attributes["resid"] ?? "");
    return [...new Set(pages)].slice(1);
  },
};

/** What the base asks for decides whether the add-in is seen at all; Excel 2016 has 1.1. */
const highRequirement: ManifestRule = {
  id: "high-requirement",
  find: (elements) =>
    elements
      .filter(({ name, path }) => name === "Set" && !path.includes("VersionOverrides"))
      .filter(({ attributes }) => attributes["Name"] !== "ExcelApi" || attributes["MinVersion"] !== "1.1")
      .map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`),
};

/** All rules, in the order in which they are told. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  danglingResid,
  unusedResource,
  doubledId,
  insecureAddress,
  localAddress,
  severalServers,
  missingFile,
  wrongSize,
  missingSize,
  functionWithoutCommand,
  commandWithoutButton,
  missingLocale,
  wrongDefaultLocale,
  severalRuntimes,
  highRequirement,
];

function resources(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.filter(({ name, path }) => RESOURCES.has(name) && path.includes("Resources"));
}

function used(elements: readonly XmlElement[]): readonly string[] {
  return elements.flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
}

function functions(elements: readonly XmlElement[]): readonly string[] {
  return elements.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
}

/** Every value that is an address, the overrides' too. */
function addresses(elements: readonly XmlElement[]): readonly string[] {
  return elements
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value): value is string => value !== undefined && /^\w+:\/\//.test(value));
}

/** The address under which the add-in is served; one, if all is well. */
function servers(elements: readonly XmlElement[]): readonly string[] {
  return [...new Set(addresses(elements).map(serverOf))];
}

function speaks({ name, attributes }: XmlElement): boolean {
  if (name === "DisplayName" || name === "Description") return attributes["DefaultValue"] !== undefined;
  return name === "String" || (attributes["DefaultValue"]?.includes(".zh-CN.") ?? false);
}

function serverOf(address: string): string {
  return address.replace(/\/(?:assets\/)?[^/]*$/, "");
}

function pathOf(address: string): string {
  return address.slice(serverOf(address).length + 1);
}

/** A PNG says its width in the bytes 16 to 19. */
function widthOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
}
