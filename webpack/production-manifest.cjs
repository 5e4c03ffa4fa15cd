// The manifest for a server: the one for this machine with the server's address in place of https://localhost:3000.
const LOCAL = "https://localhost:3000";

/** The address a build is for where none was given: it leads nowhere, and the manifest's lint refuses it. */
const NOWHERE = "https://hebiao.example";

function addressOf(given) {
  const address = (given ?? NOWHERE).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(address)) throw new Error(`not an https address: ${address}`);
  return address;
}

function productionManifest(manifest, address) {
  return manifest.replace(/<!--[\s\S]*?-->\s*/, "").replaceAll(LOCAL, addressOf(address));
}

module.exports = { productionManifest };
