#include <stdio.h>

int main(int count, char **words) {
  unsigned long a = 1, b = 0;
  for (const char *at = count > 1 ? words[1] : ""; *at; at++) {
    a = (a + (unsigned char)*at) % 65521;
    b = (b + a) % 65521;
  }
  printf("%lu\n", b << 16 | a);
}
