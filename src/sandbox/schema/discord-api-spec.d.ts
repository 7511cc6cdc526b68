// The package ships its zod schemas without types of their own.
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod';
  const ApplicationCommandAutocompleteCallbackRequestSchema: z.core.$ZodType;
  const ApplicationCommandUpdateRequestSchema: z.core.$ZodType;
  const CreateForumThreadRequestSchema: z.core.$ZodType;
  const CreateMessageInteractionCallbackRequestSchema: z.core.$ZodType;
  const CreatePrivateChannelRequestSchema: z.core.$ZodType;
  const CreateTextThreadWithMessageRequestSchema: z.core.$ZodType;
  const CreateTextThreadWithoutMessageRequestSchema: z.core.$ZodType;
  const IncomingWebhookInteractionRequestSchema: z.core.$ZodType;
  const IncomingWebhookUpdateRequestPartialSchema: z.core.$ZodType;
  const MessageCreateRequestSchema: z.core.$ZodType;
  const MessageEditRequestPartialSchema: z.core.$ZodType;
  const ModalInteractionCallbackRequestSchema: z.core.$ZodType;
  const UpdateMessageInteractionCallbackRequestSchema: z.core.$ZodType;
  const UpdateThreadRequestPartialSchema: z.core.$ZodType;
}
