import { Problems as Listed } from "../rules/Problems";
import type { Wrong } from "./application";
import { wrongFields } from "./refusal";

/** Every reason once; those of a field lead to it. */
export function Problems({ error, wrong = [] }: { error?: unknown; wrong?: Wrong[] }) {
  const fields = wrongFields(error);
  return <Listed error={fields.length > 0 ? undefined : error} messages={[...wrong, ...fields]} />;
}
