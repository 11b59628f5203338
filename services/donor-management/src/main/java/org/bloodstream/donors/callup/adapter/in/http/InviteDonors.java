package org.bloodstream.donors.callup.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param donors of the list; whoever invites more of them asks several times, and sees how far it has come */
record InviteDonors(@NotNull @Size(min = 1, max = 50) List<@NotNull UUID> donors) {}
