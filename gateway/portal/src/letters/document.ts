import { getPdf } from "../api/client";
import { save } from "../print/save";
import { LEDGER } from "./letters";

type Of = { letter: string; kind: string };

/** Neither a name nor what it is about is in the name of the file, beside the kind. */
export const fileOf = ({ letter, kind }: Of, type: string) => `${kind.toLowerCase().replaceAll("_", "-")}-${letter.slice(-8)}.${type.startsWith("text/") ? "txt" : "pdf"}`;

/** What was printed, or what the e-mail said: whoever saves it is on record as having opened the donor. */
export async function saveDocument(of: Of) {
  const document = await getPdf(`${LEDGER}/${of.letter}/document`);
  save(document, fileOf(of, document.type));
}
