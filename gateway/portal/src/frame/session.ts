import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";

export type Session = { user: string; organisation: string; roles: string[] };

export const useSession = () => useQuery({ queryKey: ["session"], queryFn: () => get<Session>("/api/session"), staleTime: 60_000 });

/** Where the gateway begins the sign-on. */
export const SIGN_IN = "/oauth2/authorization/keycloak";
