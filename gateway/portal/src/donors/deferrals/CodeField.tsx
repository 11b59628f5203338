import { Select } from "nhsuk-react-components";
import { useQuestionnaire } from "../health/questionnaire";
import { Problems } from "../Problems";
import { conditions, OTHER_CODE } from "./entry";

type Props = { code: string; error?: string; onChange: (code: string) => void };

/** What defers, named as the health check names it, so that the two are one thing. */
export function CodeField({ code, error, onChange }: Props) {
  const questionnaire = useQuestionnaire();
  return (
    <>
      <Problems error={questionnaire.error} />
      <Select id="code" name="code" label="What is it?" labelProps={{ size: "s" }} error={error} className="deferral-code" value={code} onChange={(event) => onChange(event.currentTarget.value)}>
        <Select.Option value="">Choose what it is</Select.Option>
        <Select.Option value={OTHER_CODE}>Something that no rule names</Select.Option>
        {conditions(questionnaire.data?.questions ?? []).map(({ code: each, words }) => (
          <Select.Option key={each} value={each}>
            {words}
          </Select.Option>
        ))}
      </Select>
    </>
  );
}
