import { useQuery } from "@tanstack/react-query";
import { ErrorSummary } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { get, Refusal } from "../api/client";
import { donationNumber, lacksCheckCharacter } from "../scan/scan";
import { ScanField } from "../scan/ScanField";
import { Components } from "./Components";
import { Timeline } from "./Timeline";
import type { Trace } from "./trace";

const CHECK_CHARACTER_MISSING = "Enter the check character in the box beside the donation number too";

export function TracePage() {
  const { donation } = useParams();
  const navigate = useNavigate();
  const [entryError, setEntryError] = useState<string>();
  const trace = useQuery({
    queryKey: ["trace", donation],
    queryFn: () => get<Trace>(`/api/outcomes/traces/${encodeURIComponent(donation!)}`),
    enabled: donation !== undefined,
    refetchInterval: 5_000,
  });
  const errors = entryError ? [entryError] : trace.error instanceof Refusal ? trace.error.reasons : [];

  const follow = (entry: string) => {
    const incomplete = lacksCheckCharacter(entry);
    setEntryError(incomplete ? CHECK_CHARACTER_MISSING : undefined);
    if (!incomplete) void navigate(`/trace/${donationNumber(entry)}`);
  };

  return (
    <>
      <title>Trace - Bloodstream</title>
      {errors.length > 0 && <Errors messages={errors} />}
      <h1>Trace a donation</h1>
      <ScanField
        label="Donation number"
        hint="Scan it, or type it with its check character, for example A9990 26 000123 8"
        action="Trace"
        error={errors[0]}
        focusOn={donation}
        onScan={follow}
      />
      {trace.isFetching && !trace.data && <p role="status">Following the donation …</p>}
      {trace.data && !entryError && <Whole trace={trace.data} />}
    </>
  );
}

function Errors({ messages }: { messages: string[] }) {
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {messages.map((message) => (
          <ErrorSummary.ListItem key={message} href="#scan">
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

function Whole({ trace }: { trace: Trace }) {
  return (
    <>
      <h2 className="trace-number">
        <span className="nhsuk-caption-l">Donation</span> {trace.printed}
      </h2>
      <Components components={trace.components} />
      <h2>The whole way</h2>
      <Timeline steps={trace.steps} />
    </>
  );
}
