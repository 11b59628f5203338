import type { ReactElement } from "react";

export type Page = {
  path: string;
  title: string;
  /** One sentence for the home page: what a person does here. */
  purpose: string;
  /** Who sees it in the menu; the services decide who may do what. */
  roles: readonly string[];
  element: ReactElement;
};
