import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { useScanGuard } from "../scan/guard";
import { sentence } from "../trace/trace";
import { type Act, bodyOf, type Entry, type Field, scannedLot, wrongWith } from "./materials";

/** One thing that is recorded of equipment or a lot, and what follows from it, said before it is done. */
export function ActForm({ act }: { act: Act }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const guard = useScanGuard();
  const [entry, setEntry] = useState<Entry>({});
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const recording = useOnce<{ held: number }>(act.path);
  const again = () => setAttempt((before) => before + 1);
  const done = ({ held }: { held: number }) => {
    void queries.invalidateQueries({ queryKey: ["equipment"] });
    void queries.invalidateQueries({ queryKey: ["lots"] });
    const what = entry.equipment ?? entry.lot ?? "";
    const follows = held === 0 ? "" : held === 1 ? " 1 donation is on hold for it." : ` ${held} donations are on hold for it.`;
    void navigate("/materials", { state: { done: `${act.title}: ${what.toUpperCase()}.${follows}`, held } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const found = wrongWith(act, entry);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate(bodyOf(act, entry), { onSuccess: done, onError: again });
  };
  const type = (name: string, text: string) => {
    if (name !== "lot") return setEntry({ ...entry, [name]: text });
    const { lot, expires } = scannedLot(text);
    setEntry({ ...entry, lot: expires ? lot : text, ...(expires && { expiresOn: expires }) });
  };
  return (
    <div {...guard}>
      <Back to="/materials">Equipment and materials</Back>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title={act.title} />
      {act.warns && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">What follows</WarningCallout.Heading>
          <p>{act.warns}</p>
        </WarningCallout>
      )}
      <form onSubmit={submit} noValidate>
        {act.fields.map((field) => (
          <OneField key={field.name} field={field} value={entry[field.name] ?? ""} error={wrong.find((each) => each.field.startsWith(field.name))?.text} onType={(text) => type(field.name, text)} />
        ))}
        <Button type="submit" warning={act.warns !== undefined}>
          {act.button}
        </Button>
      </form>
    </div>
  );
}

function OneField({ field, value, error, onType }: { field: Field; value: string; error?: string; onType: (text: string) => void }) {
  if (field.as !== "choice") return <Typed id={field.name} label={field.label} hint={field.hint} width={20} value={value} error={error} onType={onType} />;
  return (
    <Radios name={field.name} legend={field.label} legendProps={{ size: "s" }} error={error}>
      {field.choices.map((choice) => (
        <Radios.Item key={choice} id={`${field.name}-${choice}`} value={choice} checked={value === choice} onChange={() => onType(choice)}>
          {sentence(choice)}
        </Radios.Item>
      ))}
    </Radios>
  );
}
