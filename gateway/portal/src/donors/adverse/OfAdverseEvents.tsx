import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { Problems } from "../Problems";
import { CloseFollowUp } from "./CloseFollowUp";
import { ConcludeEvent } from "./ConcludeEvent";
import { EventList } from "./EventList";
import { FollowUpAgain } from "./FollowUpAgain";
import { eventsKey, useAdverseEvents } from "./followUps";

export const EVENT_STEPS = ["adverse-events", "follow-up", "follow-up-again", "outcome"];

/** What happened to one donor through giving, and what is done about it. `part` names the event, and a follow-up after a dot. */
export function OfAdverseEvents({ donor, step, part = "" }: { donor: Donor; step: string; part?: string }) {
  const read = useAdverseEvents(donor.donor);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [said, setSaid] = useState<string>();
  const list = `/donors/${donor.donor}/adverse-events`;
  const [of, number] = part.split(".");
  const event = read.data?.events.find((each) => each.event === of);
  const followUp = event?.followUps.find((each) => String(each.followUp) === number);
  const done = (words: string) => () => {
    setSaid(words);
    void queries.invalidateQueries({ queryKey: eventsKey(donor.donor) });
    void queries.invalidateQueries({ queryKey: ["follow-ups"] });
    void navigate(list);
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={step === "adverse-events" ? `/donors/${donor.donor}` : list}>{step === "adverse-events" ? "Donor record" : "Adverse events"}</Back>
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {step === "adverse-events" && read.data && <EventList donor={donor.donor} events={read.data.events} said={said} />}
      {step === "follow-up" && event && followUp && <CloseFollowUp event={event} followUp={followUp} onDone={done("What came of it is recorded.")} />}
      {step === "follow-up-again" && event && <FollowUpAgain event={event} onDone={done("It is to be done, and stands in the open tasks.")} />}
      {step === "outcome" && event && <ConcludeEvent event={event} onDone={done("How it ended is recorded.")} />}
    </>
  );
}
