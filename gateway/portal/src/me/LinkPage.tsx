import { Button, DateInput, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { type Day, isoDay } from "../rules/rules";

const NO_DAY: Day = { day: "", month: "", year: "" };

/** The first sign-on: which donor is this? */
export function LinkPage({ onLinked }: { onLinked: () => void }) {
  const [code, setCode] = useState("");
  const [born, setBorn] = useState(NO_DAY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const link = useOnce<{ linked: true }>("/api/donors/me/link");
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (link.isPending) return;
    const found = wrongWith(code, isoDay(born));
    setWrong(found);
    setAttempt((before) => before + 1);
    link.reset();
    if (found.length > 0) return;
    link.mutate({ code, dateOfBirth: isoDay(born) }, { onSuccess: onLinked, onError: () => setAttempt((before) => before + 1) });
  };

  return (
    <div className="me">
      <Problems key={attempt} error={link.error} wrong={wrong} />
      <PageHeading title="Find your donor record" />
      <p>You only do this once.</p>
      <p>You need the code we gave you when you came to give blood. It has 10 letters and numbers. If you have no code, ask us at your next visit.</p>
      <form onSubmit={submit} noValidate>
        <TextInput
          id="code"
          name="code"
          label="Your code"
          labelProps={{ size: "s" }}
          hint="For example, KMR7P-W2XQB"
          width={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={error("code")}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <DateInput
          id="born"
          name="born"
          legend="Your date of birth"
          legendProps={{ size: "s" }}
          hint="For example, 17 5 1990"
          error={error("born-day")}
          value={born}
          onChange={(event) => setBorn({ ...NO_DAY, ...event.currentTarget.value })}
        />
        <Button type="submit">Find my record</Button>
        <div role="status">{link.isPending && <p>Looking …</p>}</div>
      </form>
    </div>
  );
}

const wrongWith = (code: string, born: string | undefined): Wrong[] => [
  ...(code.trim() ? [] : [{ text: "Enter your code", field: "code" }]),
  ...(born ? [] : [{ text: "Enter your date of birth", field: "born-day" }]),
];
