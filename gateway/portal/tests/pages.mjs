/** Which pages of the portal were shown to axe by the tests of this process. */
import { readdirSync, readFileSync } from "node:fs";
import { matchPath } from "react-router";

const SOURCE = new URL("../src/", import.meta.url);
const LISTS = [...readdirSync(new URL("pages/", SOURCE)).filter((name) => name.endsWith(".tsx")).map((name) => `pages/${name}`), "me/pages.tsx"];
const lists = LISTS.map((name) => readFileSync(new URL(name, SOURCE), "utf8")).join("\n");

/** The routes of `src/pages.ts`, as its lists write them. */
export const PATHS = [...lists.matchAll(/^ {4}path: "(.+)",$/gm)].map(([, path]) => path);

/** How many pages have something to show: as many as there are routes. */
export const ELEMENTS = [...lists.matchAll(/^ {4}element: /gm)].length;

const shown = new Set();

/** An address at which a page stood that axe has nothing to say against. */
export const wasShown = (address) => shown.add(new URL(address).pathname);

/** Those of the routes that lead to no page that was shown. */
export const neverShown = (paths, seen = shown) => paths.filter((path) => ![...seen].some((each) => matchPath(path, each)));
