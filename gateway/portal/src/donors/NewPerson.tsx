import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { oneLine } from "../glass/glass";
import { type Application, body } from "./application";
import { useOnce } from "./once";
import { Problems } from "./Problems";
import { wrongFields } from "./refusal";

/** The service takes 8 to 200 characters, and keeps them. */
function wrongWithReason(reason: string): string | undefined {
  if (reason === "") return "Enter why this is a new person";
  if (reason.length < 8) return "Say it in at least 8 characters";
  return reason.length > 200 ? `Say it in 200 characters or fewer: it has ${reason.length}` : undefined;
}

/** The field takes more than one line and is not focused, so that a scanner's Enter registers nobody by accident. */
export function NewPerson({ application }: { application: Application }) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const registration = useOnce<{ donor: string }>("/api/donors");
  const again = () => setAttempt((before) => before + 1);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (registration.isPending) return;
    const reason = oneLine(text);
    const error = wrongWithReason(reason);
    setWrong(error);
    again();
    if (error) return;
    registration.mutate(
      { ...body(application), confirmedNew: reason },
      { onSuccess: ({ donor }) => void navigate(`/donors/${donor}`, { state: { registered: true } }), onError: again },
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">Is it none of them?</h2>
      <Problems key={attempt} error={registration.error} wrong={wrong ? [{ text: wrong, field: "confirmedNew" }] : []} />
      <Textarea
        id="confirmedNew"
        name="confirmedNew"
        label="How do you know that this is a new person?"
        labelProps={{ size: "s" }}
        hint="8 to 200 characters, for example: her twin sister, both were here. Your reason is kept."
        error={wrong ?? wrongFields(registration.error).find(({ field }) => field === "confirmedNew")?.text}
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" warning>
        This is a new person: register
      </Button>
    </form>
  );
}
