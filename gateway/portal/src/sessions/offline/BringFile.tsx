import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, ErrorMessage, InsetText, Label } from "nhsuk-react-components";
import { type ChangeEvent, useState } from "react";
import { command } from "../../api/client";
import { Problems } from "../../donors/Problems";
import { counted, parts, readFile, type TabletFile } from "./offline";

const PATIENCE = 60_000;

/** The file of a tablet that never had a network. Sent twice, or again after a failure, it does nothing twice: each item has its own id. */
export function BringFile({ session }: { session: string }) {
  const queries = useQueryClient();
  const [file, setFile] = useState<TabletFile>();
  const [wrong, setWrong] = useState<string>();
  const sending = useMutation({
    mutationFn: async (brought: TabletFile) => {
      for (const { path, body } of parts(brought)) await command(`/api/donors/sessions/${session}/${path}`, crypto.randomUUID(), body, PATIENCE);
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ["offline", session] }),
  });
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    sending.reset();
    const chosen = event.currentTarget.files?.[0];
    const read = chosen ? readFile(await chosen.text(), session) : undefined;
    setFile(read && "file" in read ? read.file : undefined);
    setWrong(read && "wrong" in read ? read.wrong : undefined);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sending.isPending) return;
        if (file) sending.mutate(file);
        else setWrong((before) => before ?? "Choose the file of the tablet");
      }}
    >
      <Problems key={sending.submittedAt} error={sending.error} wrong={wrong ? [{ field: "file", text: wrong }] : []} />
      <h2 className="nhsuk-heading-m">Bring the file of a tablet</h2>
      <div className={`nhsuk-form-group${wrong ? " nhsuk-form-group--error" : ""}`}>
        <Label htmlFor="file" size="s">
          The tablet’s file
        </Label>
        <div className="nhsuk-hint" id="file-hint">
          Where the network never came. Bringing it twice does nothing twice.
        </div>
        {wrong && <ErrorMessage id="file-error">{wrong}</ErrorMessage>}
        <input className="nhsuk-file-upload" id="file" name="file" type="file" accept=".json,application/json" aria-describedby={wrong ? "file-hint file-error" : "file-hint"} onChange={(event) => void choose(event)} />
      </div>
      <div role="status">
        {file && !sending.isSuccess && (
          <InsetText>
            Of {file.tablet}: {counted(file.checks.length, "health check", "health checks")} and {counted(file.collections.length, "collection", "collections")}.
          </InsetText>
        )}
        {sending.isSuccess && <InsetText>All of it has been sent. What became of it stands on this page.</InsetText>}
      </div>
      <Button type="submit" disabled={sending.isPending}>
        {sending.isPending ? "Sending …" : "Send it"}
      </Button>
    </form>
  );
}
