import { Button, Select, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import { CASES, type Component, next, STAGES } from "./lookback";

type Props = { lookBack: string; component: Component; onSaid: () => void };

/** How far one has come. What comes next is not chosen beforehand: nobody says "informed" by a stray Enter. */
export function SayStage({ lookBack, component, onSaid }: Props) {
  const stages = next(component.state);
  const [stage, setStage] = useState("");
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const saying = useOnce<object>(`${CASES}/${lookBack}/items/${component.component}`);
  const id = (field: string) => `${component.component}-${field}`;
  const errorOf = (field: string) => wrong.find((each) => each.field === id(field))?.text;
  if (stages.length === 0) return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saying.isPending) return;
    const found = [
      ...(stage ? [] : [{ text: "Choose how far you have come", field: id("stage") }]),
      ...(words.trim() ? [] : [{ text: "Enter what was done, or why it cannot be", field: id("words") }]),
    ];
    setWrong(found);
    if (found.length > 0) return;
    saying.mutate({ stage, words: words.trim() }, { onSuccess: said });
  };
  const said = () => {
    setStage("");
    setWords("");
    onSaid();
  };

  return (
    <form onSubmit={submit} noValidate aria-label={`How far with ${component.component}`}>
      <Problems error={saying.error} messages={wrong} />
      <Select id={id("stage")} name="stage" label="How far have you come?" error={errorOf("stage")} value={stage} onChange={(event) => setStage(event.currentTarget.value)}>
        <Select.Option value="">Choose</Select.Option>
        {stages.map((each) => (
          <Select.Option key={each} value={each}>
            {STAGES[each]}
          </Select.Option>
        ))}
      </Select>
      <Textarea id={id("words")} name="words" label="What was done, or why it cannot be" rows={2} error={errorOf("words")} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit" secondary>
        Record
      </Button>
    </form>
  );
}
