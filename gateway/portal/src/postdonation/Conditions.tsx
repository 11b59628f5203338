import { Button, Select } from "nhsuk-react-components";
import type { Wrong } from "../donors/application";
import { type Condition, useQuestionnaire } from "../donors/health/questionnaire";
import type { Entries, Entry } from "../donors/health/said";
import { When } from "../donors/health/When";
import { Problems } from "../donors/Problems";
import { chosen, everything } from "./conditions";

export type Told = { conditions: Condition[]; entries: Entries };

export const NOTHING_TOLD: Told = { conditions: [], entries: {} };

type Props = { told: Told; wrong: Wrong[]; onChange: (told: Told) => void };

/** Which conditions of the rules it is, so that a rule says how long the donor waits, and nobody's own hand. */
export function Conditions({ told, wrong, onChange }: Props) {
  const questionnaire = useQuestionnaire();
  const { conditions, entries } = told;
  const open = everything(questionnaire.data ?? { questions: [] }).filter(({ condition }) => !conditions.some((each) => each.condition === condition));
  const add = (code: string) => {
    const condition = open.find((each) => each.condition === code);
    if (condition) onChange({ conditions: [...conditions, condition], entries: { ...entries, ...chosen(condition) } });
  };
  const set = (code: string, change: Partial<Entry>) => onChange({ ...told, entries: { ...entries, [code]: { ...entries[code]!, ...change } } });
  return (
    <>
      <Problems error={questionnaire.error} />
      <Select
        id="condition"
        name="condition"
        label="Is it one of these?"
        labelProps={{ size: "s" }}
        hint="A rule then says how long the donor waits. Choose each that applies; where nobody can say, choose none: a clinician decides."
        className="deferral-code"
        value=""
        onChange={(event) => add(event.currentTarget.value)}
      >
        <Select.Option value="">{conditions.length === 0 ? "None that anybody can name" : "Add another"}</Select.Option>
        {open.map(({ condition, words }) => (
          <Select.Option key={condition} value={condition}>
            {words}
          </Select.Option>
        ))}
      </Select>
      {conditions.map((each) => (
        <section key={each.condition} className="postdonation-condition" aria-label={each.words}>
          {each.day ? <When condition={each} entry={entries[each.condition]!} wrong={wrong} onChange={(change) => set(each.condition, change)} /> : <p className="nhsuk-heading-s">{each.words}</p>}
          <Button type="button" secondary small onClick={() => onChange({ ...told, conditions: conditions.filter(({ condition }) => condition !== each.condition) })}>
            Not that<span className="nhsuk-u-visually-hidden">: {each.words}</span>
          </Button>
        </section>
      ))}
    </>
  );
}
