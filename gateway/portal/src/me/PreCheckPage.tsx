import { useQuery } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useEffect, useReducer, useRef, useState } from "react";
import { Link } from "react-router";
import { get } from "../api/client";
import { Answers } from "../donors/health/Answers";
import { AskingPage } from "../donors/health/AskingPage";
import { BEGIN, type Check, next, type Step } from "../donors/health/check";
import type { Questionnaire } from "../donors/health/questionnaire";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { type OwnAppointment, useAppointments } from "./appointments";
import { clock, longDay } from "./me";
import { OwnPage } from "./OwnPage";
import { Refused } from "./Refused";
import { Told, type Advice } from "./Told";

export const PreCheckPage = () => <OwnPage title="Health pre-check">{() => <ForWhich />}</OwnPage>;

/** The coming appointment; without one there is nothing to answer for. */
function ForWhich() {
  const held = useAppointments();
  const coming = held.data?.appointments.find(({ state }) => state === "BOOKED");
  if (held.isPending) return <p role="status">Opening …</p>;
  if (held.error) return <Problems error={held.error} />;
  if (coming) return <Before key={coming.appointment} appointment={coming} />;
  return (
    <>
      <p>You can answer the health questions when you have an appointment.</p>
      <Link className="nhsuk-button" to="/my-appointments">
        Book a time to give
      </Link>
    </>
  );
}

function Before({ appointment }: { appointment: OwnAppointment }) {
  const [begun, setBegun] = useState(false);
  const questionnaire = useQuery({
    queryKey: ["me", "questionnaire"],
    queryFn: () => get<Questionnaire>("/api/donors/me/questionnaire"),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (begun && questionnaire.data) return <Asking appointment={appointment} questionnaire={questionnaire.data} />;
  return (
    <>
      <Problems error={questionnaire.error} />
      <p>
        For your appointment on {longDay(appointment.day)} at {clock(appointment.startsAt)}.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>There are {questionnaire.data?.questions.length ?? "some"} short questions.</li>
        <li>We ask them so that your blood is safe for a patient, and giving is safe for you.</li>
        <li>A nurse goes through your answers with you when you come. Only then do we decide.</li>
        <li>Your answers count for this appointment only.</li>
      </ul>
      <Button type="button" onClick={() => setBegun(true)}>
        Start
      </Button>
    </>
  );
}

type Asked = { appointment: OwnAppointment; questionnaire: Questionnaire };

/** The answers are in this page's memory alone until they are sent. */
function Asking({ appointment, questionnaire: { rules, questions } }: Asked) {
  const [check, step] = useReducer((before: Check, each: Step) => next(before, each, questions), BEGIN);
  const heading = useRef<HTMLParagraphElement>(null);
  const sending = useOnce<Advice>("/api/donors/me/pre-check");
  const atEnd = check.state === "measuring";
  useEffect(() => {
    if (atEnd) heading.current?.focus();
  }, [atEnd]);

  if (check.state !== "measuring") return <AskingPage check={check} questions={questions} onStep={step} />;
  if (sending.data) return <Told advice={sending.data} day={appointment.day} />;
  return (
    <>
      <Refused error={sending.error} />
      <p ref={heading} tabIndex={-1} className="nhsuk-body-l donors-heading">
        Check your answers, then send them.
      </p>
      <Answers questions={questions} replies={check.replies} onAskAgain={(question) => step({ type: "asked-again", question })} />
      <Button type="button" onClick={() => sending.mutate({ appointment: appointment.appointment, content: rules.content, replies: Object.values(check.replies) })}>
        Send my answers
      </Button>
      <div role="status">{sending.isPending && <p>Sending …</p>}</div>
    </>
  );
}
