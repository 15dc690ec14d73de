import type { RequestFixture } from '../fixture.ts';

export const REQUESTS = [
  { request: 'POST https://chatgpt.com/backend-api/conversation/message_feedback', carries: 'feedback' },
  { request: 'POST https://chat.openai.com/backend-api/conversation/message_feedback', carries: 'feedback' },
  { request: 'POST https://chatgpt.com/backend-api/conversation', carries: '' },
  { request: 'POST https://chatgpt.com/backend-api/conversation/gen_title/1', carries: '' },
] satisfies RequestFixture[];
