import { Button, InsetText, Radios, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { type Channel, WAYS } from "../donors/channel";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { type Call, callBody, RARE_DONORS_AT, type RareDonor, wrongWithCall } from "./rare";
import { Typing } from "./Typing";

/** The call is recorded before it is made, so that nobody rings whom nobody may call. The page says that it sends nothing: if it seemed to, a patient would wait in vain. */
export function CallRareDonor({ found, lacking }: { found: RareDonor; lacking: string[] }) {
  const navigate = useNavigate();
  const [call, setCall] = useState<Call>({ request: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const calling = useOnce(`${RARE_DONORS_AT}/${found.donor}/call`);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const done = () => void navigate("/rare-donors", { state: { done: "The call is on record. Now ring or write to the donor." } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (calling.isPending) return;
    const wrongs = wrongWithCall(call);
    setWrong(wrongs);
    again();
    calling.reset();
    if (wrongs.length === 0) calling.mutate(callBody(call, lacking), { onSuccess: done, onError: again });
  };

  return (
    <>
      <Back to="/rare-donors">Rare donors</Back>
      <Problems key={attempt} error={calling.error} wrong={wrong} />
      <PageHeading title="Call a rare donor">
        <span className="nhsuk-caption-m">Needed: {lacking.map((each) => `${each}−`).join(", ")}</span>
      </PageHeading>
      <InsetText>
        <p>
          Record the call first, then ring or write: nothing is sent from here, and when something is against calling this donor you are told now. <Link to={`/donors/${found.donor}`}>Open the donor's record</Link>
        </p>
      </InsetText>
      {found.fit === "EXAMINE_AGAIN" && <p>The antigens are not confirmed by two examinations: take a sample to examine again before the blood is used for this need.</p>}
      <Typing found={found} />
      <form onSubmit={submit} noValidate>
        <TextInput
          id="request"
          name="request"
          label="Which request for blood is it for?"
          labelProps={{ size: "s" }}
          hint="Its reference, for example REQ 2026/1184. Never a patient's name."
          error={error("request")}
          className="nhsuk-u-width-two-thirds"
          autoComplete="off"
          spellCheck={false}
          value={call.request}
          onChange={(event) => setCall({ ...call, request: event.currentTarget.value })}
        />
        <Radios name="way" legend="How do you call the donor?" legendProps={{ size: "s" }} error={error("way")}>
          {(Object.keys(WAYS) as Channel[]).map((way) => (
            <Radios.Item key={way} id={`way-${way}`} value={way} checked={call.way === way} onChange={() => setCall({ ...call, way })}>
              {WAYS[way]}
            </Radios.Item>
          ))}
        </Radios>
        <Button type="submit">Record the call</Button>
      </form>
    </>
  );
}
