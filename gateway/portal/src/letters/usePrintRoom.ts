import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../api/client";
import { useOnce, useOnceAt } from "../donors/once";
import { saveDocument } from "./document";
import { LEDGER, type Ledger, type Letter } from "./letters";

const AT_ONCE = 50;

export type Printed = "POSTED" | "SPOILED";

/** What the print room has fetched and not reported, the oldest first. It shows nobody until a letter is saved. */
export function usePrintRoom() {
  const read = useQuery({ queryKey: ["letters", "print-room"], queryFn: () => get<Ledger>(`${LEDGER}?state=HANDED_OVER&limit=200`) });
  const letters = (read.data?.items ?? []).filter(({ channel }) => channel === "POST");
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const again = () => void read.refetch();

  const fetching = useOnce<{ letters: string[] }>(`${LEDGER}/print-room`);
  const fetchMore = () =>
    fetching.mutate({ most: AT_ONCE }, {
      onSuccess: (fetched) => {
        setSaid(fetched.letters.length === 0 ? "No letter waits to be fetched." : `${many(fetched.letters.length)} fetched: save, print and post, then report.`);
        again();
      },
    });

  const saving = useMutation({
    mutationFn: async (wanted: Letter[]) => {
      for (const letter of wanted) {
        await saveDocument(letter);
        setSaved((before) => new Set([...before, letter.letter]));
      }
    },
    onSuccess: (_, wanted) => setSaid(`${many(wanted.length)} saved.`),
    gcTime: 0,
  });

  const receipt = useOnceAt<{ letter: string }>();
  const reporting = useMutation({
    mutationFn: async ({ reported, outcome }: { reported: Letter[]; outcome: Printed }) => {
      for (const { letter } of reported) await receipt.mutateAsync({ path: `${LEDGER}/print-room/${letter}/receipt`, body: { outcome } });
    },
    onSuccess: (_, { reported, outcome }) => setSaid(outcome === "POSTED" ? `${many(reported.length)} reported as posted.` : `${many(reported.length)} reported as spoiled: fetch again, and it is printed anew.`),
    onSettled: again,
  });

  const busy = fetching.isPending || saving.isPending || reporting.isPending;
  const begin = (what: () => void) => {
    if (busy) return;
    setSaid("");
    for (const each of [fetching, saving, reporting]) each.reset();
    what();
  };
  return {
    read,
    letters,
    saved,
    said,
    busy,
    error: fetching.error ?? saving.error ?? reporting.error ?? read.error,
    fetchMore: () => begin(fetchMore),
    save: (wanted: Letter[]) => begin(() => saving.mutate(wanted)),
    report: (reported: Letter[], outcome: Printed) => begin(() => reporting.mutate({ reported, outcome })),
  };
}

const many = (count: number) => (count === 1 ? "1 letter is" : `${count} letters are`);
