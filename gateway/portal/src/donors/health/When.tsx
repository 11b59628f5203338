import { DateInput, Radios } from "nhsuk-react-components";
import type { Wrong } from "../application";
import type { Condition } from "./questionnaire";
import { dayField, type Entry } from "./said";

type Props = { condition: Condition; entry: Entry; wrong: Wrong[]; onChange: (change: Partial<Entry>) => void };

/** Mostly there is a day, so it is asked for first; that there is none is said and never assumed. */
export function When({ condition: { condition, words }, entry, wrong, onChange }: Props) {
  const item = (when: Entry["when"]) => ({ id: `${condition}-${when}`, value: when, checked: entry.when === when, onChange: () => onChange({ when }) });
  return (
    <>
      <Radios name={`${condition}-kind`} legend={`When? ${words}`} legendProps={{ size: "s" }} formGroupProps={{ className: "nhsuk-u-margin-bottom-3" }}>
        <Radios.Item {...item("STILL_SO")}>It is not over yet</Radios.Item>
        <Radios.Item {...item("DATE_UNKNOWN")}>Nobody knows the day</Radios.Item>
        <Radios.Item {...item("ON_DAY")}>On a day</Radios.Item>
      </Radios>
      {entry.when === "ON_DAY" && (
        <DateInput
          id={`${condition}-when`}
          name={`${condition}-when`}
          legend={<span className="nhsuk-u-visually-hidden">Day: {words}</span>}
          hint="For example, 17 5 2026"
          formGroupProps={{ className: "health-day" }}
          error={wrong.find(({ field }) => field === dayField(condition))?.text}
          value={entry.day}
          onChange={(event) => onChange({ day: { day: "", month: "", year: "", ...event.currentTarget.value } })}
        />
      )}
    </>
  );
}
