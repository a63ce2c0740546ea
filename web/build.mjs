// Bundles third_party.js and the widget of notebooks into the folder named as argument, with the licences of what is in them.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const folder = process.argv[2];
const { metafile } = await build({
  entryPoints: ["third_party.js"],
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none", // only some forms of comments would be kept; whole licences are written below
  metafile: true,
});

const [output] = Object.values(metafile.outputs);
const files = new Map(); // of each package, those that are in the bundle
for (const file of Object.keys(output.inputs)) {
  const place = /^node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (place) files.set(place, [...(files.get(place) ?? []), file]);
}

const read = file => readFile(file, "utf8");
const parts = ["third_party.js is a bundle of these packages."];
for (const place of [...files.keys()].sort()) {
  const { name, version, license } = JSON.parse(await read(join(place, "package.json")));
  const names = (await readdir(place)).filter(file => /^(licen[cs]e|notice|copying)/i.test(file));
  let texts = await Promise.all(names.sort().map(file => read(join(place, file))));
  if (!texts.length) {
    // This one states its licences where each of its files begins; and what they call the License is ours as well.
    const heads = await Promise.all(files.get(place).map(async file => /^(\/\/.*\n)*/.exec(await read(file))[0]));
    texts = [...new Set(heads)].map(head => head.replace(/^\/\/ ?/gm, ""));
    if (license.includes("Apache-2.0")) texts.push(await read("../LICENSE"));
  }
  if (!texts.join("").trim()) throw new Error(`${name} ${version} comes without its licence`);
  parts.push(`${"=".repeat(80)}\n${name} ${version} (${license})`, ...texts.map(text => text.trim()));
}
await writeFile(join(folder, "third_party.licences.txt"), `${parts.join("\n\n")}\n`);

// The widget is the page and what it uses in one file, as notebooks load it.
await build({
  entryPoints: { live: "widget.js" },
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  loader: { ".css": "text" },
  plugins: [{
    name: "third parties from their packages",
    setup: ({ onResolve }) => onResolve({ filter: /\/third_party\.js$/ }, () => ({ path: resolve("third_party.js") })),
  }],
});
