import { useQueryClient } from "@tanstack/react-query";
import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { SignAgain } from "../frame/SignAgain";
import { oneLine } from "../glass/glass";
import { componentAt } from "../modify/modify";
import { type Unit, wrongWith } from "./units";

type Props = { unit: Unit; onGivenBack: (became: string) => void; onBack: () => void };

/** It is another pack then: labelled, released and scanned back like every one. */
export function GiveBack({ unit, onGivenBack, onBack }: Props) {
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const giving = useOnce<{ became: string }>(componentAt(unit.component, "giving-back"));
  const again = () => setAttempt((before) => before + 1);
  const given = ({ became }: { became: string }) => {
    onGivenBack(became);
    void queries.invalidateQueries({ queryKey: ["not-wanted"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (giving.isPending) return;
    const found = wrongWith(words);
    setWrong(found);
    again();
    giving.reset();
    if (found.length === 0) giving.mutate({ words: oneLine(words) }, { onSuccess: given, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={giving.error} wrong={wrong} />
      <SignAgain error={giving.error} />
      <Textarea id="words" name="words" label="Why is it for somebody else?" labelProps={{ size: "s" }} hint="8 to 500 characters. It is kept with your name." rows={3} error={wrong[0]?.text} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <p>It gets another product code. Its label is void: take it off, and label, release and scan the unit back.</p>
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Sign and give it back
        </Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
