import { when } from "../../trace/trace";
import type { RecordedCorrection } from "../donors";
import { GROUNDS } from "./correction";

const FIELDS: Record<string, string> = {
  FAMILY_NAME: "Family name",
  GIVEN_NAME: "Given name",
  DATE_OF_BIRTH: "Date of birth",
  SEX: "Sex",
  NATIONAL_NUMBER: "Health number",
  ADDRESS: "Address",
};

/** What the record said before, with who corrected it and why. */
export function Corrections({ corrections }: { corrections: RecordedCorrection[] }) {
  if (corrections.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Corrections</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {corrections.map((each) => (
          <li key={`${each.donor} ${each.correction}`}>
            {each.changes.map(({ field, before, after }) => `${FIELDS[field] ?? field}: ${before ?? "none"} → ${after ?? "none"}`).join("; ")}.{" "}
            {GROUNDS[each.ground] ?? each.ground}
            {each.words && `: ${each.words}`}. {when(each.at)}, {each.by}
          </li>
        ))}
      </ul>
    </>
  );
}
