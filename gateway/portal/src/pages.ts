import { OWN_PAGES } from "./me/pages";
import { DONORS } from "./pages/donors";
import { EVERYWHERE } from "./pages/everywhere";
import { HOSPITAL } from "./pages/hospital";
import { OPERATION } from "./pages/operation";
import type { Page } from "./pages/page";
import { PRODUCTION } from "./pages/production";
import { QUALITY } from "./pages/quality";
import { SESSIONS } from "./pages/sessions";
import { SUPPLY } from "./pages/supply";
import { TESTING } from "./pages/testing";

/** Every page of the portal, in the order of the menu. A new one is a folder beside this file and a line in the list of its area. */
export const PAGES: readonly Page[] = [
  ...HOSPITAL,
  ...DONORS,
  ...TESTING,
  ...QUALITY,
  ...SUPPLY,
  ...SESSIONS,
  ...OPERATION,
  ...PRODUCTION,
  ...EVERYWHERE,
  ...OWN_PAGES,
];

export const address = (page: Page) => page.path.replace(/\/:.*$/, "");

export const pagesFor = (roles: readonly string[]) => PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
