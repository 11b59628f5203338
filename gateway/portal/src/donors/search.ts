import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client";
import type { Found } from "./donors";

export type SearchAnswer = { donors: Found[]; more: boolean };

/** Everybody who is shown is on record as opened: a search is made when somebody asks for it, and never again by itself. */
export function useSearch() {
  const [entry, setEntry] = useState("");
  const look = useMutation({ mutationFn: (query: string) => ask<SearchAnswer>("/api/donors/search", { query, limit: 10 }), gcTime: 0 });
  return { entry, setEntry, look };
}

export type Search = ReturnType<typeof useSearch>;
