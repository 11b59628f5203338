import { Button, Details, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { when } from "../trace/trace";
import { Problems } from "./Problems";
import type { Fact, RuleSet } from "./rules";
import { useStep } from "./step";

/** Facts that rest on general knowledge, until somebody answers for them. */
export function Facts({ path, set, user, decides, onChange }: { path: string; set: RuleSet; user: string; decides: boolean; onChange: () => void }) {
  return (
    <>
      <h2>Facts that nobody has verified</h2>
      {set.unverified.length === 0 ? <p>None.</p> : <p>{set.unverified.length} lines of the text. Open one to answer for it.</p>}
      {set.unverified.length > 0 && (
        <div className="rules-facts" role="region" aria-label="Facts that nobody has verified" tabIndex={0}>
          {set.unverified.map((fact) => (
            <Unverified key={fact.text} path={path} fact={fact} signable={decides && set.standing.author !== user} wrote={set.standing.author === user} onSigned={onChange} />
          ))}
        </div>
      )}
      {set.signed.length > 0 && (
        <ul>
          {set.signed.map((fact) => (
            <li key={fact.text}>
              Line {fact.line} was signed by {fact.signedBy}, {when(fact.signedAt)}: {fact.evidence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Unverified({ path, fact, signable, wrote, onSigned }: { path: string; fact: Fact; signable: boolean; wrote: boolean; onSigned: () => void }) {
  return (
    <Details>
      <Details.Summary>
        Line {fact.line}: {fact.text}
      </Details.Summary>
      <Details.Text>{signable ? <Sign path={path} fact={fact} onSigned={onSigned} /> : <p>{wrote ? "You wrote this version: somebody else must answer for it." : "Your role does not decide on these rules."}</p>}</Details.Text>
    </Details>
  );
}

function Sign({ path, fact, onSigned }: { path: string; fact: Fact; onSigned: () => void }) {
  const [evidence, setEvidence] = useState("");
  const [missing, setMissing] = useState(false);
  const step = useStep(onSigned);
  const field = `evidence-${fact.line}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(evidence.trim() === "");
    if (evidence.trim() !== "") step.mutate({ path: `${path}/signatures`, body: { line: fact.line, evidence: evidence.trim() } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems error={step.error} />
      <Textarea
        id={field}
        name={field}
        label="Where did you read it?"
        labelProps={{ size: "s" }}
        hint="Source, edition and page. Your signature is kept for ever."
        error={missing ? "Enter where you read it" : undefined}
        rows={2}
        maxLength={500}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Button type="submit" secondary preventDoubleClick>
        Answer for line {fact.line}
      </Button>
    </form>
  );
}
