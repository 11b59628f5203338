import { WAYS } from "../donors/channel";
import { asCsv } from "../print/csv";
import { groupInWords } from "../trace/trace";
import type { ToRing } from "./callups";

const COLUMNS = ["Donor", "Family name", "Given name", "Telephone", "Wants to be reached", "Group", "Donor number"];

/** As it was read: nobody is opened again. */
export const telephonesAsCsv = (donors: readonly ToRing[]): string =>
  asCsv([COLUMNS, ...donors.map(({ donor, position, familyName, givenName, phone, wanted, group }) => [position.toString(), familyName, givenName, phone, wanted.map((way) => WAYS[way].toLowerCase()).join(", "), groupInWords(group), donor])]);
