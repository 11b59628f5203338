import { DateInput, Radios } from "nhsuk-react-components";
import type { Wrong } from "../application";
import type { Condition } from "./questionnaire";
import { type Entry, whenField } from "./said";

type Props = { condition: Condition; entry: Entry; wrong: Wrong[]; onChange: (change: Partial<Entry>) => void };

export function When({ condition: { condition, words }, entry, wrong, onChange }: Props) {
  const message = (field: string) => wrong.find((each) => each.field === field)?.text;
  const item = (when: NonNullable<Entry["when"]>) => ({
    id: `${condition}-${when}`,
    value: when,
    checked: entry.when === when,
    onChange: () => onChange({ when }),
  });
  const day = (
    <DateInput
      id={whenField(condition)}
      name={whenField(condition)}
      legend={<span className="nhsuk-u-visually-hidden">Day: {words}</span>}
      hint="For example, 17 5 2026"
      error={message(`${whenField(condition)}-day`)}
      value={entry.day}
      onChange={(event) => onChange({ day: { day: "", month: "", year: "", ...event.currentTarget.value } })}
    />
  );
  return (
    <Radios name={`${condition}-kind`} legend={`When? ${words}`} legendProps={{ size: "s" }} error={message(`${condition}-ON_DAY`)}>
      <Radios.Item {...item("ON_DAY")} conditional={day}>
        On this day
      </Radios.Item>
      <Radios.Item {...item("STILL_SO")}>It is not over yet</Radios.Item>
      <Radios.Item {...item("DATE_UNKNOWN")}>Nobody knows the day</Radios.Item>
    </Radios>
  );
}
