import { useParams } from "react-router";
import { useSession } from "../frame/session";
import { Differences } from "./Differences";
import { Imports } from "./Imports";
import { OneImport } from "./OneImport";
import { RefusedRows } from "./RefusedRows";

/** Bringing the donors of an old system: the imports, one of them, what was refused of it, and what differs. */
export function MigrationPage() {
  const { import: number, part } = useParams();
  const officer = useSession().data?.roles.includes("quality-officer") === true;
  if (number === undefined) return <Imports officer={officer} />;
  if (part === "refused") return <RefusedRows key={number} number={number} />;
  if (part === "differences") return <Differences key={number} number={number} officer={officer} />;
  return <OneImport key={number} number={number} officer={officer} />;
}
