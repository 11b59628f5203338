import { Button, Details } from "nhsuk-react-components";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Wrong } from "../../donors/application";
import { useOnceAt } from "../../donors/once";
import { Problems } from "../../donors/Problems";
import { run } from "./numbers";
import { NOTHING, RunFields } from "./RunFields";

type Way = { id: string; title: string; path: string; button: string; body: (first: string, last: string, of: object) => object };

/** Label sets go out to the session, and what was not used comes back: each from the first of a run to the last. */
export function AllotRun({ path, onDone }: { path: string; onDone: () => void }) {
  return (
    <>
      <Run id="allot" title="Allot label sets to this session" path={`${path}/number-ranges`} button="Allot" body={(_first, _last, of) => of} onDone={onDone} />
      <Run id="return" title="Give unused label sets back" path={`${path}/number-returns`} button="Give back" body={(first, last) => ({ first, last })} onDone={onDone} />
    </>
  );
}

function Run({ id, title, path, button, body, onDone }: Way & { onDone: () => void }) {
  const [entered, setEntered] = useState(NOTHING);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useOnceAt<unknown>();
  const again = () => setAttempt((before) => before + 1);
  const done = () => {
    setEntered(NOTHING);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    const it = run(entered.first, entered.last);
    setWrong("wrong" in it ? it.wrong.map((each) => ({ ...each, field: `${id}-${each.field}` })) : []);
    again();
    sending.reset();
    if ("body" in it) sending.mutate({ path, body: body(entered.first.trim(), entered.last.trim(), it.body) }, { onSuccess: done, onError: again });
  };
  return (
    <Details>
      <Details.Summary>{title}</Details.Summary>
      <Details.Text>
        <form onSubmit={submit} onKeyDown={enterLeadsOn} noValidate>
          <Problems key={attempt} error={sending.error} wrong={wrong} />
          <RunFields id={id} entered={entered} wrong={wrong} onChange={setEntered} />
          <Button type="submit" small>
            {button}
          </Button>
        </form>
      </Details.Text>
    </Details>
  );
}

/** The Enter of a scan leads to the next field. */
function enterLeadsOn(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("input, button")];
  all[all.indexOf(event.target) + 1]?.focus();
}
