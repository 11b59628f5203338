import { Button, Checkboxes, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed } from "../../collect/labels";
import type { Wrong } from "../../donors/application";
import { WordsField } from "../../donors/deferrals/WordsField";
import { wrongWords } from "../../donors/deferrals/entry";
import { useOnceAt } from "../../donors/once";
import { Problems } from "../../donors/Problems";
import { oneLine } from "../../glass/glass";
import { VOID_REASONS } from "./numbers";

type How = "explain" | "void";
type Props = { path: string; numbers: string[]; onDone: () => void };

const HOWS: Record<How, { text: string; hint: string }> = {
  void: { text: "It is here, and cannot be used", hint: "Damaged, not complete, or in part lost" },
  explain: { text: "Nobody can find it", hint: "You say what is known, with your name" },
};

/** The difference, number by number: what is here is voided, what nobody finds is explained; what is unused is given back below. */
export function Unaccounted({ path, numbers, onDone }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [how, setHow] = useState<How>();
  const [reason, setReason] = useState<keyof typeof VOID_REASONS>();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useOnceAt<unknown>();
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const done = () => {
    setChosen([]);
    setWords("");
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    const found = [
      ...(chosen.length > 0 ? [] : [{ text: "Choose the numbers", field: numbers[0]! }]),
      ...(how ? [] : [{ text: "Choose what became of it", field: "how-void" }]),
      ...(how === "void" && !reason ? [{ text: "Choose why it cannot be used", field: "reason-LABEL_DAMAGED" }] : []),
      ...(how === "explain" ? wrongWords(words) : []),
    ];
    setWrong(found);
    again();
    sending.reset();
    // A void takes numbers as they are typed, with their check character.
    const call = how === "void" ? { path: `${path}/number-voids`, body: { numbers: chosen.map(printed), reason } } : { path: `${path}/number-explanations`, body: { numbers: chosen, words: oneLine(words) } };
    if (found.length === 0) sending.mutate(call, { onSuccess: done, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={sending.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Unaccounted for</h2>
      <Checkboxes name="numbers" legend="Which numbers?" legendProps={{ size: "s" }} error={error(numbers[0]!)} small>
        {numbers.map((number) => (
          <Checkboxes.Item key={number} id={number} value={number} checked={chosen.includes(number)} onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, number] : chosen.filter((each) => each !== number))}>
            <span className="donors-number">{printed(number)}</span>
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Radios name="how" legend="What became of it?" legendProps={{ size: "s" }} error={error("how-void")}>
        {(["void", "explain"] as const).map((each) => (
          <Radios.Item key={each} id={`how-${each}`} value={each} hint={HOWS[each].hint} checked={how === each} onChange={() => setHow(each)}>
            {HOWS[each].text}
          </Radios.Item>
        ))}
      </Radios>
      {how === "void" && (
        <Radios name="reason" legend="Why can it not be used?" legendProps={{ size: "s" }} error={error("reason-LABEL_DAMAGED")}>
          {(Object.keys(VOID_REASONS) as (keyof typeof VOID_REASONS)[]).map((each) => (
            <Radios.Item key={each} id={`reason-${each}`} value={each} checked={reason === each} onChange={() => setReason(each)}>
              {VOID_REASONS[each]}
            </Radios.Item>
          ))}
        </Radios>
      )}
      {how === "explain" && <WordsField label="What is known of it?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={wrong} onChange={setWords} />}
      <Button type="submit">Record it</Button>
    </form>
  );
}
